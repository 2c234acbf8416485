namespace GradientDescent.Comparison.Rows;

/// <summary>A row of sixty-four features.</summary>
[LinearModel]
public partial record SixtyFour(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8,
    double X9, double X10, double X11, double X12, double X13, double X14, double X15, double X16,
    double X17, double X18, double X19, double X20, double X21, double X22, double X23, double X24,
    double X25, double X26, double X27, double X28, double X29, double X30, double X31, double X32,
    double X33, double X34, double X35, double X36, double X37, double X38, double X39, double X40,
    double X41, double X42, double X43, double X44, double X45, double X46, double X47, double X48,
    double X49, double X50, double X51, double X52, double X53, double X54, double X55, double X56,
    double X57, double X58, double X59, double X60, double X61, double X62, double X63, double X64,
    [Target] double Y)
{
    public static SixtyFour From(ReadOnlySpan<double> numbers) =>
        new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8],
        numbers[9], numbers[10], numbers[11], numbers[12], numbers[13], numbers[14], numbers[15], numbers[16], numbers[17],
        numbers[18], numbers[19], numbers[20], numbers[21], numbers[22], numbers[23], numbers[24], numbers[25], numbers[26],
        numbers[27], numbers[28], numbers[29], numbers[30], numbers[31], numbers[32], numbers[33], numbers[34], numbers[35],
        numbers[36], numbers[37], numbers[38], numbers[39], numbers[40], numbers[41], numbers[42], numbers[43], numbers[44],
        numbers[45], numbers[46], numbers[47], numbers[48], numbers[49], numbers[50], numbers[51], numbers[52], numbers[53],
        numbers[54], numbers[55], numbers[56], numbers[57], numbers[58], numbers[59], numbers[60], numbers[61], numbers[62],
        numbers[63], numbers[64]);
}
