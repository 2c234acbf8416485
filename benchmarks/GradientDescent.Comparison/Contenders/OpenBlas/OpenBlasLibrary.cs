using System.Runtime.InteropServices;

namespace GradientDescent.Comparison.Contenders.OpenBlas;

/// <summary>The OpenBLAS library: whether it is installed, its number of threads, and the kernels that it selected.</summary>
internal static partial class OpenBlasLibrary
{
    public const string File = "libopenblas.so.0";

    /// <summary>Environment variables that are set on some machines, and prevent OpenBLAS from selecting the kernel for the processor.</summary>
    public static IReadOnlyList<string> SlowingVariables { get; } = ["OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"];

    private static readonly Lazy<bool> IsInstalled = new(Load);

    public static string Description => IsInstalled.Value
        ? $"{Marshal.PtrToStringAnsi(Configuration())}, kernels for {Marshal.PtrToStringAnsi(CoreName())}"
        : NotInstalled().Message;

    public static void Use(int threads)
    {
        if (!IsInstalled.Value)
            throw NotInstalled();
        SetThreads(threads);
    }

    private static NotInstalledException NotInstalled() => new("libopenblas0-pthread");

    /// <summary>A native library uses the environment of the C library, not the runtime's copy of it.</summary>
    private static bool Load()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        foreach (var variable in SlowingVariables)
            UnsetEnvironment(variable);
        return NativeLibrary.TryLoad(File, out _);
    }

    [LibraryImport("libc", EntryPoint = "unsetenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int UnsetEnvironment(string name);

    [LibraryImport(File, EntryPoint = "openblas_set_num_threads")]
    private static partial void SetThreads(int threads);

    [LibraryImport(File, EntryPoint = "openblas_get_config")]
    private static partial nint Configuration();

    [LibraryImport(File, EntryPoint = "openblas_get_corename")]
    private static partial nint CoreName();
}
