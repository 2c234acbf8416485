using System.Text;
using static GradientDescent.Tool.Tests.Hostile.HostileInput;

namespace GradientDescent.Tool.Tests.Hostile;

/// <summary>JSON lines that are not as they should be.</summary>
internal static class HostileJson
{
    public static IReadOnlyList<HostileInput> All { get; } =
    [
        OfFile("CSV with the name of JSON lines", "input.jsonl", Encoding.UTF8.GetBytes($"x,y\n{Lines}"), isResult: false),
        OfFile("a JSON array", "input.jsonl", "[{\"x\": 1, \"y\": 2}]"u8.ToArray(), isResult: false),
        OfFile("deep JSON", "input.jsonl", Encoding.UTF8.GetBytes("{\"x\": " + new string('[', 100_000)), isResult: false),
        OfFile("JSON with hostile keys", "input.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 9).Select(static i => $"{{\"x\": {i}, \"\": {i}, \"\\u0000\\u001b[2J\": {i * i}, \"</script>\": {i % 4}, \"y\": {i % 5}}}\n"))), isResult: true) with { Formula = "y ~ ." },
        OfFile("objects in objects", "input.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 9).Select(static i => $"{{\"x\": {{\"z\": {i}}}, \"y\": {i % 5}}}\n"))), isResult: false),
    ];
}
