namespace GradientDescent.Tests.Missing;

/// <summary>Random rows, some of them with gaps, and the same rows as one would fix them by hand.</summary>
internal static class Visits
{
    /// <summary>Some rows weigh nothing; the first has everything.</summary>
    public static Visit[] Random(int count, int seed, double missing = 0.2)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(row =>
        {
            double? Maybe(double value) => row > 0 && random.NextDouble() < missing ? null : value;
            return new Visit(
                Maybe(40 + (20 * random.NextDouble())), Maybe(1.5 + (0.5 * random.NextDouble())), 1 + random.NextDouble(), 100 * (1 + random.NextDouble()), row == 0 ? 1 : random.Next(4));
        })];
    }

    /// <summary>Those that have a Height, and an Age too.</summary>
    public static Visit[] WithAge(IEnumerable<Visit> visits) => [.. visits.Select(visit => visit with { Age = visit.Age ?? 33 })];

    public static FilledVisit[] Filled(IEnumerable<Visit> visits, double ageMean, double agePower2Mean) => [.. visits.Where(static visit => visit.Height is not null).Select(visit =>
        new FilledVisit(visit.Age ?? ageMean, visit.Age * visit.Age ?? agePower2Mean, visit.Height!.Value, Math.Log(visit.Distance), Math.Log(visit.Price), visit.Households))];

    public static FilledVisit[] Filled(IEnumerable<Visit> visits, Visit.MeanModel model) => Filled(visits, model.AgeMean, model.AgePower2Mean);

    public static Columns<double> ToColumns(FilledVisit[] visits)
    {
        var columns = new Columns<double>(FilledVisit.Trainer.Kernel.ColumnCount);
        for (var at = 0; at < visits.Length;)
        {
            var block = columns.AddRows(visits.Length - at);
            FilledVisit.Trainer.Kernel.Write(visits.AsSpan(at, block.Rows), block);
            at += block.Rows;
        }

        return columns;
    }

    public static async IAsyncEnumerable<Visit> Stream(IEnumerable<Visit> visits)
    {
        foreach (var visit in visits)
        {
            await Task.Yield();
            yield return visit;
        }
    }
}
