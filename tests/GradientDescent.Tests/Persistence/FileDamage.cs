using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GradientDescent.Tests.Persistence;

/// <summary>Damages the JSON of a model at random: as a disk does, as an editor does, and as a program does that writes another format.</summary>
/// <param name="whole">The JSON.</param>
internal sealed partial class FileDamage(string whole)
{
    /// <summary>Values that no JSON library would write, put in as they stand.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "\"\"", "\"a b\"", "\"\\ud800\"", "\"NaN\"", "0", "-1", "1.5", "3", "17", "2147483648", "1e999", "-9223372036854775809", "[]", "{}", "[null]", "[[[]]]", "{\"kind\":null}",
    ];

    private static readonly string[] Outer = ["meanWhereMissing", "power", "power", "power", "unary", "unary", "unary"];

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 4096 };

    public byte[] Of(int seed)
    {
        var random = new Random(seed);
        var bytes = Encoding.UTF8.GetBytes(whole);
        switch (random.Next(10))
        {
            case 0:
                for (var count = random.Next(1, 4); count > 0; count--)
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                return bytes[..random.Next(bytes.Length)];
            case 2:
                return Encoding.UTF8.GetBytes(WithALineTwice(random));
            default:
                var root = JsonNode.Parse(whole)!;
                var raw = Enumerable.Range(0, random.Next(1, 3)).Select(_ => Change(root, random)).ToList();
                var text = raw.OfType<(string Mark, string Value)>().Aggregate(root.ToJsonString(Deep), static (json, its) => json.Replace($"\"{its.Mark}\"", its.Value, StringComparison.Ordinal));
                return Encoding.UTF8.GetBytes(text);
        }
    }

    private string WithALineTwice(Random random)
    {
        var lines = whole.Split('\n').ToList();
        var at = random.GetItems([.. lines.Index().Where(static line => Property().IsMatch(line.Item)).Select(static line => line.Index)], 1)[0];
        lines.Insert(at, lines[random.Next(2) == 0 ? at : Math.Max(1, at - random.Next(9))].TrimEnd(',') + ",");
        return string.Join('\n', lines);
    }

    /// <summary>Changes one node, and says what must be put in where text cannot be had from a node.</summary>
    private static (string Mark, string Value)? Change(JsonNode root, Random random)
    {
        // Most of a file is numbers beside the weights: each section is damaged as often as another, and the schema as often as all of them.
        var sections = root.AsObject().Select(static pair => pair.Value).OfType<JsonNode>().ToList();
        var section = random.Next(2) == 0 ? root["schema"] ?? root : sections[random.Next(sections.Count)];
        List<JsonNode> nodes = [.. Below(section).Append(section)];
        var node = nodes[random.Next(nodes.Count)];
        var mark = $"mark{random.Next(1_000_000).ToString(CultureInfo.InvariantCulture)}";
        switch (random.Next(7))
        {
            case 0 when node.Parent is JsonObject its:
                its.Remove(node.GetPropertyName());
                return null;
            case 1 when node.Parent is JsonArray its:
                its.RemoveAt(node.GetElementIndex());
                return null;
            case 2 when node.Parent is JsonArray its:
                its.Insert(random.Next(its.Count), node.DeepClone());
                return null;
            case 3:
                for (var depth = random.Next(2) == 0 ? 1 : random.Next(300); depth > 0; depth--)
                    node = Nested(node, random);
                return null;
            case 4:
                node.ReplaceWith(nodes[random.Next(nodes.Count)].DeepClone());
                return null;
            case 5 when node is JsonValue && node.GetValueKind() == JsonValueKind.String:
                node.ReplaceWith(nodes.Where(static other => other.GetValueKind() == JsonValueKind.String).OrderBy(_ => random.Next()).First().DeepClone());
                return null;
            default:
                node.ReplaceWith(JsonValue.Create(mark));
                return (mark, Values[random.Next(Values.Length)]);
        }
    }

    private static JsonObject Nested(JsonNode node, Random random)
    {
        var outer = new JsonObject { ["kind"] = Outer[random.Next(Outer.Length)], ["degree"] = 3, ["operator"] = "Negate" };
        node.ReplaceWith(outer);
        outer["operands"] = new JsonArray(node);
        return outer;
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => (node switch
    {
        JsonObject its => its.Select(static pair => pair.Value),
        JsonArray its => its,
        _ => [],
    }).OfType<JsonNode>().SelectMany(static inner => Below(inner).Prepend(inner));

    [GeneratedRegex("""^\s*"\w+": [^\[{]*$""")]
    private static partial Regex Property();
}
