using System.Globalization;
using GradientDescent.Comparison;
using GradientDescent.Comparison.Sources.Contenders;
using GradientDescent.Comparison.Sources.Streaming;
using GradientDescent.Comparison.Tool.Programs;

// The first four are processes of a benchmark, which are started by it.
return args switch
{
    [FreshFit.Command, var method, var path, var threads] => FreshFit.Run(method, path, int.Parse(threads, CultureInfo.InvariantCulture)),
    [StreamedCsvFit.FitCommand, var rows] => StreamedCsvFit.Fit(long.Parse(rows, CultureInfo.InvariantCulture)),
    [StreamedCsvFit.TextCommand, var rows] => StreamedCsvFit.Text(long.Parse(rows, CultureInfo.InvariantCulture)),
    [DuckDbPair.Command, var path, var threads] => DuckDbPair.Run(path, int.Parse(threads, CultureInfo.InvariantCulture)),
    _ => ComparisonCommand.Run(args),
};
