using System.Globalization;
using GradientDescent;
using GradientDescent.Benchmarks.FreshProcess;

// The arguments are read without a library, because everything that is loaded counts in the time to the first result.
switch (args)
{
    case ["fits", var data]:
        RepeatedFits.Run(data);
        return 0;

    case ["stream", var rows, var source]:
        StreamedFit.Run(long.Parse(rows, CultureInfo.InvariantCulture), Enum.Parse<GradientSource>(source));
        return 0;

    case ["enumerate", var rows]:
        StreamedFit.Enumerate(long.Parse(rows, CultureInfo.InvariantCulture));
        return 0;

    default:
        Console.Error.WriteLine("fits houses|optimum|descent; stream <rows> Moments|Direct; enumerate <rows>");
        return 2;
}
