namespace GradientDescent.Comparison.Rows;

/// <summary>A row of thirty-two features in single precision.</summary>
[LinearModel]
public partial record ThirtyTwoSingles(
    float X1, float X2, float X3, float X4, float X5, float X6, float X7, float X8,
    float X9, float X10, float X11, float X12, float X13, float X14, float X15, float X16,
    float X17, float X18, float X19, float X20, float X21, float X22, float X23, float X24,
    float X25, float X26, float X27, float X28, float X29, float X30, float X31, float X32,
    [Target] float Y)
{
    public static ThirtyTwoSingles From(ReadOnlySpan<float> numbers) =>
        new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8],
        numbers[9], numbers[10], numbers[11], numbers[12], numbers[13], numbers[14], numbers[15], numbers[16], numbers[17],
        numbers[18], numbers[19], numbers[20], numbers[21], numbers[22], numbers[23], numbers[24], numbers[25], numbers[26],
        numbers[27], numbers[28], numbers[29], numbers[30], numbers[31], numbers[32]);
}
