using System.Text;

namespace GradientDescent.Comparison.Sources.Text;

/// <summary>
/// CSV text of random rows, the same in every process: a header, then rows of eight features and a target, with three decimals. Features and noise are independent and uniform,
/// with mean 0 and variance 1.
/// </summary>
internal sealed class RandomText(long rows)
{
    public const int Features = 8;

    /// <summary>The intercept of the data. The coefficients are 1/8, 2/8, …, 1.</summary>
    public const double Intercept = 3;

    /// <summary>More than the length of a line, and of the header.</summary>
    public const int MaxLine = 10 * (Features + 1);

    /// <summary>Thousandths: √3, for a variance of 1.</summary>
    private const int HalfWidth = 1732;

    private readonly long[] _sums = new long[Features + 1];
    private ulong _state = 20240607;
    private long _written = -1;

    public static IReadOnlyList<string> Names { get; } = [.. Enumerable.Range(1, Features).Select(static feature => $"X{feature}"), "Y"];

    /// <summary>The sums of the columns so far.</summary>
    public double[] Sums => [.. _sums.Select(static sum => sum / 1000.0)];

    /// <summary>Writes as many whole lines as there is room for.</summary>
    /// <returns>The number of bytes; 0 at the end, or if there is no room for <see cref="MaxLine"/> bytes.</returns>
    public int Write(Span<byte> text)
    {
        var length = 0;
        if (_written < 0 && text.Length >= MaxLine)
        {
            length = Encoding.ASCII.GetBytes($"{string.Join(',', Names)}\n", text);
            _written = 0;
        }

        for (; _written < rows && text.Length - length >= MaxLine; _written++)
            length += WriteRow(text[length..]);
        return length;
    }

    /// <summary>
    /// The largest distance of fitted weights from the weights of the data, in standard errors. Features and noise have the same variance, and the features have mean 0, so that
    /// every standard error is 1/√rows.
    /// </summary>
    public static double StandardErrorsOff(ReadOnlySpan<double> weights, long rows)
    {
        var farthest = Math.Abs(weights[Features] - Intercept);
        for (var feature = 0; feature < Features; feature++)
            farthest = Math.Max(farthest, Math.Abs(weights[feature] - ((feature + 1.0) / Features)));
        return farthest * Math.Sqrt(rows);
    }

    private int WriteRow(Span<byte> text)
    {
        var length = 0;
        var eighths = 0;
        for (var feature = 0; feature < Features; feature++)
        {
            var value = Next();
            eighths += (feature + 1) * value;
            _sums[feature] += value;
            length += Write(value, (byte)',', text[length..]);
        }

        var target = (int)(1000 * Intercept) + (eighths / Features) + Next();
        _sums[Features] += target;
        return length + Write(target, (byte)'\n', text[length..]);
    }

    private static int Write(int thousandths, byte end, Span<byte> text)
    {
        var at = 0;
        if (thousandths < 0)
            text[at++] = (byte)'-';
        var (whole, decimals) = Math.DivRem((uint)Math.Abs(thousandths), 1000u);
        if (whole >= 10)
            text[at++] = (byte)('0' + (whole / 10));
        text[at++] = (byte)('0' + (whole % 10));
        text[at++] = (byte)'.';
        text[at++] = (byte)('0' + (decimals / 100));
        text[at++] = (byte)('0' + (decimals / 10 % 10));
        text[at++] = (byte)('0' + (decimals % 10));
        text[at++] = end;
        return at;
    }

    /// <summary>The high bits of a linear congruential generator, which is as fast as the text is written.</summary>
    private int Next()
    {
        _state = (_state * 6364136223846793005) + 1442695040888963407;
        return (int)((_state >> 32) * ((2 * HalfWidth) + 1) >> 32) - HalfWidth;
    }
}
