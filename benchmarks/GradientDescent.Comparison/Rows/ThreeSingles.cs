namespace GradientDescent.Comparison.Rows;

/// <summary>A row of three features in single precision.</summary>
[LinearModel]
public partial record ThreeSingles(float X1, float X2, float X3, [Target] float Y)
{
    public static ThreeSingles From(ReadOnlySpan<float> numbers) =>
        new(numbers[0], numbers[1], numbers[2], numbers[3]);
}
