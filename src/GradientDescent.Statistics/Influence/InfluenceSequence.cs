namespace GradientDescent.Statistics.Influence;

/// <summary>Passes on the influence of each row, in the order of the rows. It holds those of one group of rows.</summary>
/// <param name="formula">Computes the influence of a row.</param>
/// <param name="receive">Receives it.</param>
internal sealed class InfluenceSequence(InfluenceFormula formula, Action<RowInfluence> receive) : IResidualSums<InfluenceSequence>
{
    private readonly List<RowInfluence> _rows = [];

    public InfluenceSequence CreateAlike() => new(formula, receive);

    public void Add(ResidualRows rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (rows.Weights[at] != 0)
                _rows.Add(formula.Of(rows, at));
        }
    }

    public void Merge(InfluenceSequence other)
    {
        foreach (var row in other._rows)
            receive(row);
    }

    public void Clear() => _rows.Clear();
}
