using System.CommandLine;
using System.CommandLine.Invocation;
using System.Numerics;
using System.Reflection;
using System.Runtime;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary>Prints the version, and the processors that the program was compiled for. They decide about speed and about the last bits of sums.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var assembly = typeof(VersionAction).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var compiled = JitInfo.GetCompiledMethodCount() > 0
            ? "compiled for this processor when it runs"
            : $"compiled for {assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(static data => data.Key == "InstructionSet").Value}";
        terminal.Out.WriteLine($"gd {version}, {compiled}, {8 * Vector<byte>.Count}-bit vectors");
        return 0;
    }
}
