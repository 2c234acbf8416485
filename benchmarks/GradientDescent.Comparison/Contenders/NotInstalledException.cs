namespace GradientDescent.Comparison.Contenders;

/// <summary>Thrown if another library is not installed on this machine.</summary>
internal sealed class NotInstalledException(string package) : Exception($"not installed: apt-get install {package}");
