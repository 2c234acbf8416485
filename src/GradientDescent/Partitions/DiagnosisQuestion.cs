using GradientDescent.Binary;
using GradientDescent.Diagnostics;

namespace GradientDescent.Partitions;

/// <summary>Asks for the sums of the residuals of a fit.</summary>
/// <param name="Fit">The fit.</param>
/// <param name="Means">The means that replace missing values; empty if the model replaces none.</param>
internal sealed record DiagnosisQuestion(DiagnosedDesign Fit, double[] Means) : PartitionQuestion
{
    public static DiagnosisQuestion Read(NumberReader from) => new(DiagnosedDesign.Read(from), from.ReadDoubles());

    protected override void Write(NumberWriter to)
    {
        Fit.Write(to);
        to.Write(Means);
    }
}
