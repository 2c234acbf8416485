using System.Runtime.InteropServices;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Inputs;

/// <summary>The native library of DuckDB. It is larger than the program, and not in its package: a user who needs it puts it beside the program.</summary>
internal static class DuckDbLibrary
{
    public static string FileName => OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";

    /// <exception cref="CommandException">It is neither beside the program nor where the system looks for libraries.</exception>
    public static void Require()
    {
        if (!NativeLibrary.TryLoad("duckdb", typeof(DuckDbLibrary).Assembly, null, out _))
            throw CommandException.ForData($"DuckDB needs its native library: put {FileName}, from libduckdb of https://duckdb.org/install, into {AppContext.BaseDirectory}.");
    }
}
