namespace GradientDescent.Tests.Saving;

/// <summary>A test of what Linux does with links, owners, pipes and signals. Skipped on other systems.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Only Linux tells owners and names of a file.";

    /// <summary>Whether the test changes owners, which only root may.</summary>
    public bool NeedsRoot
    {
        get;
        init
        {
            field = value;
            Skip ??= value && !Environment.IsPrivilegedProcess ? "Only root may change owners." : null;
        }
    }
}
