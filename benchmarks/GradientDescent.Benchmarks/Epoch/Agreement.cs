namespace GradientDescent.Benchmarks.Epoch;

/// <summary>Checks that all contenders compute the same before they are measured.</summary>
internal static class Agreement
{
    /// <summary>The relative tolerance. Sums of ten million terms in different orders differ by about 1e-13.</summary>
    public const double Tolerance = 1e-9;

    public static void Check(EpochContenders contenders, int featureCount)
    {
        var expected = Answer(contenders.OnePass, featureCount);
        Check("tutorial-shaped loop", expected, Answer(contenders.Tutorial, featureCount));
        Check("records written out", expected, Answer(contenders.Records, featureCount));
        Check("generated kernel", expected, Answer(contenders.Kernel, featureCount));
        Check("library kernel", expected, Answer(contenders.LibraryKernel, featureCount));
        Check("read limit", [contenders.SumOfNumbers], [contenders.Read()]);
        Console.WriteLine($"// Verdict: tutorial-shaped loop, one pass, records and both kernels agree on loss and gradient to {Tolerance:G0} relative; the read limit read every number.");
    }

    private static double[] Answer(Func<double[], double> epoch, int featureCount)
    {
        var gradient = new double[featureCount + 1];
        return [epoch(gradient), .. gradient];
    }

    private static void Check(string contender, double[] expected, double[] actual)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            if (!(Math.Abs(actual[i] - expected[i]) <= Tolerance * Math.Abs(expected[i])))
                throw new InvalidOperationException($"The {contender} returns {actual[i]:R} instead of {expected[i]:R} (number {i} of loss and gradient).");
        }
    }
}
