using System.Text.RegularExpressions;

namespace GradientDescent.Scripts;

/// <summary>Functions that a printed model brings with it.</summary>
/// <param name="texts">The functions, by name, in the order in which they are written.</param>
internal sealed class ScriptFunctions(IReadOnlyList<(string Name, string Text)> texts)
{
    /// <summary>The names of all functions, which nothing else in a script may have.</summary>
    public IEnumerable<string> Names => texts.Select(static function => function.Name);

    /// <summary>The functions that a text calls, and those that they call.</summary>
    public IReadOnlyList<string> CalledIn(string text)
    {
        var called = new HashSet<string>(StringComparer.Ordinal);
        var unread = new Queue<string>([text]);
        while (unread.TryDequeue(out var read))
        {
            foreach (var (name, body) in texts.Where(function => Regex.IsMatch(read, $@"(?<!\w){function.Name}\(") && called.Add(function.Name)))
                unread.Enqueue(body);
        }

        return [.. texts.Where(function => called.Contains(function.Name)).Select(static function => function.Text)];
    }
}
