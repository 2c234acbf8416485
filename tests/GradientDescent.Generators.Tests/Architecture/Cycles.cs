namespace GradientDescent.Generators.Tests;

/// <summary>Folders that use each other directly or indirectly: Tarjan's strongly connected components.</summary>
internal sealed class Cycles
{
    private readonly FolderGraph _graph;
    private readonly Dictionary<string, int> _index = [];
    private readonly Dictionary<string, int> _lowest = [];
    private readonly Stack<string> _open = [];
    private readonly List<IReadOnlyList<string>> _components = [];

    private Cycles(FolderGraph graph)
    {
        _graph = graph;
        foreach (var folder in graph.Folders.Where(folder => !_index.ContainsKey(folder)))
            Visit(folder);
    }

    /// <summary>The cycles: components of at least two folders.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(FolderGraph graph) =>
        [.. Components(graph).Where(static folders => folders.Count > 1)];

    /// <summary>All folders, each after those that it uses. The folders of a cycle are together.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Components(FolderGraph graph) => new Cycles(graph)._components;

    private void Visit(string folder)
    {
        _index[folder] = _lowest[folder] = _index.Count;
        _open.Push(folder);
        foreach (var used in _graph.UsedBy(folder))
        {
            if (!_index.ContainsKey(used))
                Visit(used);
            if (_open.Contains(used))
                _lowest[folder] = Math.Min(_lowest[folder], _lowest[used]);
        }

        if (_lowest[folder] == _index[folder])
            _components.Add(Close(folder));
    }

    private List<string> Close(string first)
    {
        var component = new List<string>();
        do
            component.Add(_open.Pop());
        while (component[^1] != first);
        component.Sort(StringComparer.Ordinal);
        return component;
    }
}
