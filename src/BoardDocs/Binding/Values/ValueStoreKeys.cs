namespace BoardDocs.Binding;

// Objects, not tuples: caches by structures cannot be compiled ahead, which every start of the program would pay for.

/// <summary>What the rows of an area depend on.</summary>
internal sealed record PartsKey(string Measure, string Series, string Area);

/// <summary>What rolling sums depend on.</summary>
internal sealed record RolledKey(string Measure, string Series, string Area, int Steps);

/// <summary>What the denominators of a figure depend on.</summary>
internal sealed record PopulationKey(string Measure, string Series, string Areas);

/// <summary>What an area's rates depend on.</summary>
internal sealed record RatesKey(string Measure, string Series, string Area, int Steps, string Areas);

/// <summary>What a group's rates depend on.</summary>
internal sealed record GroupKey(string Measure, string Series, int Steps, string Group, string Areas);

/// <summary>What the hidden cells of a dataset depend on.</summary>
internal sealed record HiddenKey(string Dataset, int? Below);
