namespace GradientDescent.Comparison.Contenders;

/// <summary>A rival that this machine does not have.</summary>
internal sealed class NotInstalledException(string package) : Exception($"not installed: apt-get install {package}");
