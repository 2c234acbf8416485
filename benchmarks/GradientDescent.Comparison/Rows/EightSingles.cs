namespace GradientDescent.Comparison.Rows;

/// <summary>A row of eight features in single precision.</summary>
[LinearModel]
public partial record EightSingles(float X1, float X2, float X3, float X4, float X5, float X6, float X7, float X8, [Target] float Y)
{
    public static EightSingles From(ReadOnlySpan<float> numbers) =>
        new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8]);
}
