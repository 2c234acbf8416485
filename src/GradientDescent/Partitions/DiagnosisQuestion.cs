using GradientDescent.Binary;
using GradientDescent.Diagnostics;

namespace GradientDescent.Partitions;

/// <summary>Asks for the sums of the residuals of a fit.</summary>
/// <param name="Fit">The fit.</param>
/// <param name="Means">The means that replace missing values; empty if the model replaces none.</param>
internal sealed record DiagnosisQuestion(DiagnosedDesign Fit, double[] Means) : SumQuestion<DiagnosticSums>
{
    public static DiagnosisQuestion Read(NumberReader from) => new(DiagnosedDesign.Read(from), from.ReadDoubles());

    public override DiagnosticSums ReadSums(NumberReader from) => new DiagnosticSums(Fit).Read(from);

    public override void WriteSums(DiagnosticSums sums, NumberWriter to) => sums.Write(to);

    public override DiagnosticSums Merge(DiagnosticSums one, DiagnosticSums next)
    {
        one.Merge(next);
        return one;
    }

    protected override void Write(NumberWriter to)
    {
        Fit.Write(to);
        to.Write(Means);
    }
}
