namespace BoardDocs.Text;

/// <summary>A place in a text, both parts counted from 0; columns are UTF-16 code units.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The column, from 0.</param>
public readonly record struct LinePosition(int Line, int Character);
