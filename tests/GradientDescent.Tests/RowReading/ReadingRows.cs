using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.RowReading;

/// <summary>Rows in every form that rows come in.</summary>
internal static class ReadingRows
{
    public static Reading[] Random(int count)
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, count).Select(_ => new Reading(random.NextDouble(), random.Next(9), random.NextDouble()))];
    }

    /// <summary>Every form that can be read synchronously.</summary>
    public static Dictionary<string, Func<Reading[], Rows<Reading>>> Forms { get; } = new()
    {
        ["array"] = static rows => rows,
        ["list"] = static rows => rows.ToList(),
        ["memory"] = static rows => rows.AsMemory(),
        ["read-only memory"] = static rows => (ReadOnlyMemory<Reading>)rows,
        ["span"] = static rows => rows.AsSpan(),
        ["read-only span"] = static rows => (ReadOnlySpan<Reading>)rows,
        ["collection expression"] = static rows => [.. rows],
        ["sequence"] = static rows => Rows.From(rows.Where(static _ => true)),
        ["read-only list"] = static rows => Rows.From((IReadOnlyList<Reading>)[.. rows]),
        ["again"] = static rows => Rows.Repeatable(() => rows.Where(static _ => true)),
        ["a source of one's own"] = static rows => new OwnRows(rows),
    };

    public static async IAsyncEnumerable<Reading> Stream(IEnumerable<Reading> rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }

    /// <summary>Fails when somebody begins to read.</summary>
    public static IEnumerable<Reading> Unread()
    {
        Assert.Fail("A row was read.");
        yield break;
    }

    /// <summary>What somebody else's source looks like.</summary>
    private sealed class OwnRows(Reading[] rows) : Rows<Reading>
    {
        public override RowAccess Access => RowAccess.Repeatable;

        public override IEnumerator<Reading> GetEnumerator() => ((IEnumerable<Reading>)rows).GetEnumerator();
    }
}
