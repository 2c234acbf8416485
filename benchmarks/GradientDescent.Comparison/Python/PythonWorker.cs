using System.Diagnostics;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Contenders.OpenBlas;
using GradientDescent.Comparison.Data;

namespace GradientDescent.Comparison.Python;

/// <summary>The process of rivals.py. It answers each request, a line of JSON, with a line of JSON.</summary>
internal sealed class PythonWorker : IDisposable
{
    private const string Interpreter = "/usr/bin/python3";

    private readonly Process _process;
    private readonly int _threads;
    private object? _loaded;

    public PythonWorker(int threads)
    {
        if (!File.Exists(Interpreter))
            throw new NotInstalledException("python3-sklearn python3-torch");

        _threads = threads;
        var start = new ProcessStartInfo(Interpreter)
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Python", "rivals.py") },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var variable in OpenBlasLibrary.SlowingVariables)
            start.Environment.Remove(variable);
        start.Environment["OMP_NUM_THREADS"] = start.Environment["OPENBLAS_NUM_THREADS"] = $"{threads}";
        _process = Process.Start(start) ?? throw new InvalidOperationException($"{Interpreter} did not start.");
    }

    /// <summary>Transfers the rows in a file, which is deleted when they are in the worker's memory.</summary>
    public void Load<T>(RawColumns<T> data)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (ReferenceEquals(_loaded, data))
            return;

        Unload();
        var file = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(file))
                data.WriteTo(stream);
            Ask(new()
            {
                ["do"] = "load",
                ["file"] = file,
                ["rows"] = data.Rows,
                ["features"] = data.Features,
                ["type"] = typeof(T) == typeof(double) ? "float64" : "float32",
            });
            _loaded = data;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Releases the memory of the rows.</summary>
    public void Unload()
    {
        if (_loaded is not null)
            Ask(new() { ["do"] = "unload" });
        _loaded = null;
    }

    public Contender Prepare(string rival, JsonObject task)
    {
        task["do"] = "prepare";
        task["rival"] = rival;
        task["threads"] = _threads;
        return new PythonRival(this) { Preparation = Seconds(Ask(task)) };
    }

    public JsonNode Ask(JsonObject request)
    {
        _process.StandardInput.WriteLine(request.ToJsonString());
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"rivals.py ended at {request["do"]}.");
        var reply = JsonNode.Parse(line) ?? throw new JsonException($"rivals.py answered {line}");
        return reply["missing"] is { } package ? throw new NotInstalledException((string)package!)
            : reply["error"] is { } error ? throw new InvalidOperationException($"rivals.py: {error}")
            : reply;
    }

    public static TimeSpan Seconds(JsonNode reply) => TimeSpan.FromSeconds((double)reply["seconds"]!);

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
