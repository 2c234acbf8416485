using System.Runtime.InteropServices;

namespace GradientDescent.Comparison.Contenders.OpenBlas;

/// <summary>The library itself: whether it is there, how many threads it uses, which of its kernels it took.</summary>
internal static partial class OpenBlasLibrary
{
    public const string File = "libopenblas.so.0";

    /// <summary>What some machines set and what keeps OpenBLAS from the kernel that suits the processor.</summary>
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

    /// <summary>The environment that a native library sees is the C library's, not the runtime's copy of it.</summary>
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
