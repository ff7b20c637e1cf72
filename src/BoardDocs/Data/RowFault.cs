namespace BoardDocs.Data;

/// <summary>A row that is there twice, or the row behind a hole.</summary>
/// <param name="Key">The area and series.</param>
/// <param name="Line">The row's line, from 1.</param>
/// <param name="Period">The repeated period, or the first that has no row.</param>
/// <param name="LastMissing">The last period that has no row; null for a repeated row.</param>
/// <param name="EarlierLine">The line of the row before it.</param>
internal sealed record RowFault(SeriesKey Key, int Line, Period Period, Period? LastMissing, int EarlierLine);
