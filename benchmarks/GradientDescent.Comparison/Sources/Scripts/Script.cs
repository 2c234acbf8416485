using System.Diagnostics;
using GradientDescent.Comparison.Contenders.OpenBlas;

namespace GradientDescent.Comparison.Sources.Scripts;

/// <summary>A script of another language that fits a CSV file. What it takes and prints is described in csv_fit.py.</summary>
/// <param name="Interpreter">The path of the interpreter.</param>
/// <param name="FileName">The script, beside this file.</param>
/// <param name="Method">How it reads the file.</param>
/// <param name="Packages">The packages of Debian that it needs.</param>
internal sealed record Script(string Interpreter, string FileName, string Method, string Packages)
{
    /// <summary>The exit code if a package is missing.</summary>
    private const int NotInstalled = 3;

    public static readonly Script Pandas = new("/usr/bin/python3", "csv_fit.py", "pandas", "python3-pandas python3-sklearn");
    public static readonly Script ReadCsv = new("/usr/bin/Rscript", "csv_fit.R", "read.csv", "r-base-core");
    public static readonly Script Fread = new("/usr/bin/Rscript", "csv_fit.R", "fread", "r-base-core r-cran-data.table");

    public string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "Sources", "Scripts", FileName);

    public bool IsInstalled => File.Exists(Interpreter);

    /// <summary>The versions of the libraries, or what must be installed.</summary>
    public string Versions
    {
        get
        {
            if (!IsInstalled)
                return Missing().Message;
            using var process = Process.Start(new ProcessStartInfo(Interpreter, [Path, "versions"]) { RedirectStandardOutput = true })!;
            var text = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? text : Failure(process.ExitCode).Message;
        }
    }

    /// <summary>How many threads the libraries may use is in the environment.</summary>
    public static IEnumerable<(string Name, string? Value)> Environment(int threads) =>
    [
        .. OpenBlasLibrary.SlowingVariables.Select(static name => (name, (string?)null)),
        ("OMP_NUM_THREADS", $"{threads}"),
        ("OPENBLAS_NUM_THREADS", $"{threads}"),
    ];

    public Exception Failure(int exitCode) => exitCode == NotInstalled ? Missing() : new InvalidOperationException($"{FileName} ended with {exitCode}.");

    public Comparison.Contenders.NotInstalledException Missing() => new(Packages);
}
