using System.Diagnostics;
using System.Globalization;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Sources.Scripts;

/// <summary>A script whose process stays alive between its fits, so that its libraries are loaded once. It times itself.</summary>
internal sealed class ScriptContender : Contender
{
    private readonly Script _script;
    private readonly Process _process;

    public ScriptContender(Script script, string path, int threads)
    {
        if (!script.IsInstalled)
            throw script.Missing();
        _script = script;
        var start = new ProcessStartInfo(script.Interpreter, [script.Path, path, script.Method, "serve"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in Script.Environment(threads))
            start.Environment[name] = value;
        _process = Process.Start(start)!;
    }

    public override TimeSpan Run(int times)
    {
        var total = 0.0;
        for (var time = 0; time < times; time++)
        {
            Ask();
            total += Numbers("seconds").Single();
            Answer = Numbers("weights");
        }

        return TimeSpan.FromSeconds(total);
    }

    public override void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Ask()
    {
        try
        {
            _process.StandardInput.WriteLine();
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It has ended, and its exit code tells why.
        }
    }

    private double[] Numbers(string label)
    {
        if (_process.StandardOutput.ReadLine() is { } line)
            return line.Split(": ") is [var found, var numbers] && found == label
                ? [.. numbers.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))]
                : throw new InvalidOperationException($"{_script.FileName} answered {line}");
        _process.WaitForExit();
        throw _script.Failure(_process.ExitCode);
    }
}
