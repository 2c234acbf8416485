namespace GradientDescent.Tool.Output;

/// <summary>How the program ended, for scripts.</summary>
internal enum ExitCode
{
    Success = 0,

    /// <summary>The data, a file or a database cannot be used.</summary>
    Data = 1,

    /// <summary>The command line cannot be understood, or contradicts itself.</summary>
    Usage = 2,
}
