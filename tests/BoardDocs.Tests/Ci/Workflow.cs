using YamlDotNet.RepresentationModel;

namespace BoardDocs.Tests.Ci;

/// <summary>A workflow, an action or a pipeline as it stands in its file.</summary>
/// <param name="Root">The file's outermost mapping.</param>
internal sealed record Workflow(YamlMappingNode Root)
{
    /// <summary>Reads a file.</summary>
    public static Workflow Read(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        stream.Load(reader);
        return new Workflow((YamlMappingNode)stream.Documents[0].RootNode);
    }

    /// <summary>The jobs of a workflow by name.</summary>
    public IReadOnlyDictionary<string, YamlMappingNode> Jobs => Mapping(Root, "jobs").Children
        .ToDictionary(job => Text(job.Key), job => (YamlMappingNode)job.Value, StringComparer.Ordinal);

    /// <summary>The steps of a job or of an action's <c>runs</c>.</summary>
    public static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) => ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>();

    /// <summary>A text, or null where there is no such key.</summary>
    public static string? Find(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out YamlNode? value) ? Text(value) : null;

    /// <summary>Texts by key; none where there is no such key.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(YamlMappingNode node, string key) => node.Children.ContainsKey(key)
        ? Mapping(node, key).Children.Select(pair => (Text(pair.Key), Text(pair.Value)))
        : [];

    /// <summary>A list of texts; empty where there is no such key.</summary>
    public static IEnumerable<string> List(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out YamlNode? value) ? ((YamlSequenceNode)value).Select(Text) : [];

    /// <summary>A mapping that must be there.</summary>
    public static YamlMappingNode Mapping(YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? string.Empty;
}
