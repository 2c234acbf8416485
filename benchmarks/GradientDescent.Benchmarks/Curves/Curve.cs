using ScottPlot;

namespace GradientDescent.Benchmarks.Curves;

/// <summary>The times of one contender over a range of sizes.</summary>
/// <param name="Contender">The contender.</param>
/// <param name="Points">Sizes and nanoseconds.</param>
internal sealed record Curve(CurveContender Contender, IReadOnlyList<(int Size, double Nanoseconds)> Points);

/// <summary>A contender with its colour, which is the same in every picture. The colours can be distinguished with colour blindness.</summary>
internal sealed record CurveContender(string Name, Color Color)
{
    public static readonly CurveContender Tutorial = new("one epoch as in the tutorial", Color.FromHex("#D55E00"));
    public static readonly CurveContender OnePass = new("one epoch, one-pass loop", Color.FromHex("#CC79A7"));
    public static readonly CurveContender Kernel = new("one epoch, generated kernel", Color.FromHex("#0072B2"));
    public static readonly CurveContender Descent = new("200 epochs, from moments", Color.FromHex("#009E73"));
    public static readonly CurveContender MomentsPass = new("one pass for the moments", Color.FromHex("#009E73"));
    public static readonly CurveContender Reading = new("reading alone", Color.FromHex("#555555"));
}
