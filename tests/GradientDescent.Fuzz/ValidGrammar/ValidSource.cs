namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>Writes a valid project as C#.</summary>
internal static class ValidSource
{
    /// <summary>The name of the type around a nested record.</summary>
    public const string Outer = "Estate";

    /// <summary>The name of the base of a record that overrides a property.</summary>
    public const string Base = "Home";

    public static string Of(Frame frame, IReadOnlyList<Part> parts, TargetForm target)
    {
        var headers = parts.Select(static part => part.Header).Where(static header => header.Length > 0).Distinct().ToLookup(static header => header[0] == '[');
        return $"""
            {Lines(headers[false])}
            using GradientDescent;
            {Lines(headers[true])}
            {(frame.Namespace.Length > 0 ? $"namespace {frame.Namespace};" : "")}
            {BaseOf(frame, parts)}
            {(frame.Outer is null ? "" : $"{frame.Outer.Modifier} partial class {Outer}\n{{")}
            {Lines(parts.Select(static part => part.Beside))}
            {Record(frame, parts, target)}
            {(frame.Outer is null ? "" : "}")}

            """.Replace("\n\n", "\n", StringComparison.Ordinal);
    }

    private static string Record(Frame frame, IReadOnlyList<Part> parts, TargetForm target)
    {
        IReadOnlyList<ValidProperty> properties = [.. parts.SelectMany(static part => part.Properties), target.Property];
        var parameters = frame.IsPositional ? properties.Where(static property => property.Parameter is not null).ToList() : [];
        var list = parameters.Count == 0 ? "" : $"({string.Join(", ", parameters.Select(static property => property.Parameter))})";
        var members = properties.Except(parameters).Select(static property => property.Member).Concat(parts.Select(static part => part.Members)).Where(static member => member.Length > 0);
        return $$"""
            {{string.Concat(parts.Select(static part => part.Marks))}}{{frame.Mark}}
            {{frame.Access.Modifier}} {{frame.Kind.Modifiers}}partial {{frame.Kind.Keyword}} {{frame.Name}}{{list}}{{(HasBase(parts) ? " : " + Base : "")}}
            {
                {{string.Join("\n    ", members)}}
            }
            """;
    }

    private static string BaseOf(Frame frame, IReadOnlyList<Part> parts) =>
        HasBase(parts) ? $"public {(frame.Kind.IsRecord ? "record" : "class")} {Base} {{ {string.Concat(parts.Select(static part => part.BaseMembers))} }}" : "";

    private static bool HasBase(IReadOnlyList<Part> parts) => parts.Any(static part => part.BaseMembers.Length > 0);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(static line => line.Length > 0));
}
