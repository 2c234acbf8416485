using GradientDescent.Binary;
using GradientDescent.Summaries;

namespace GradientDescent.Partitions;

/// <summary>Asks for Σ weight, Σ loss and Σ gradient at some weights.</summary>
/// <param name="Form">The loss.</param>
/// <param name="Width">The distance from a kink within which it is smoothed, for <see cref="LossForm.Smoothed"/>.</param>
/// <param name="Rows">The form of the rows.</param>
/// <param name="Weights">The coefficients, then the intercept if the model has one.</param>
internal sealed record GradientQuestion(LossForm Form, double Width, RowForm Rows, double[] Weights) : SumQuestion<double[]>
{
    public static GradientQuestion Read(NumberReader from) => new((LossForm)from.ReadByte(), from.ReadDouble(), RowForm.Read(from), from.ReadDoubles());

    public override double[] ReadSums(NumberReader from) => from.ReadDoubles();

    public override void WriteSums(double[] sums, NumberWriter to) => to.Write(sums);

    public override double[] Merge(double[] one, double[] next)
    {
        for (var i = 0; i < one.Length; i++)
            one[i] += next[i];
        return one;
    }

    protected override void Write(NumberWriter to)
    {
        to.Write((byte)Form);
        to.Write(Width);
        Rows.Write(to);
        to.Write(Weights);
    }
}

/// <summary>Which loss a gradient is of.</summary>
internal enum LossForm : byte
{
    /// <summary>The loss of the trainer.</summary>
    Own,

    /// <summary>The loss of the trainer, with smoothed kinks.</summary>
    Smoothed,

    /// <summary>The squared error.</summary>
    Squared,
}

/// <summary>The form in which rows are summed.</summary>
/// <param name="Means">The means that replace missing values; empty if the model replaces none.</param>
/// <param name="Units">The units that the features are converted to, one after the other. Usually none, or one.</param>
internal sealed record RowForm(double[] Means, IReadOnlyList<FeatureUnits> Units)
{
    public static RowForm Read(NumberReader from) => new(from.ReadDoubles(), from.ReadAll(static units => FeatureUnits.Of(units.ReadDoubles(), units.ReadDoubles())));

    public void Write(NumberWriter to)
    {
        to.Write(Means);
        to.WriteAll(Units, static (to, units) =>
        {
            to.Write(units.Shifts);
            to.Write(units.Scales);
        });
    }

    public bool IsSame(RowForm other) => Means.AsSpan().SequenceEqual(other.Means) && Units.Count == other.Units.Count
        && Units.Zip(other.Units).All(static pair => pair.First.Shifts.SequenceEqual(pair.Second.Shifts) && pair.First.Scales.SequenceEqual(pair.Second.Scales));
}
