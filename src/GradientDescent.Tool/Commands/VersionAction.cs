using System.CommandLine;
using System.CommandLine.Invocation;
using System.Numerics;
using System.Runtime;
using System.Runtime.InteropServices;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Projects;

namespace GradientDescent.Tool.Commands;

/// <summary>Prints the version, the processors that the program was compiled for, and the package for others. They decide about speed and about the last bits of sums.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    private const string Package = "GradientDescent.Tool", Portable = $"{Package}.any";

    public override int Invoke(ParseResult parseResult)
    {
        var isNative = JitInfo.GetCompiledMethodCount() == 0;
        var compiled = isNative ? $"compiled for {BuildFacts.InstructionSet}" : "compiled for this processor when it runs";
        terminal.Out.WriteLine($"gd {BuildFacts.Version}, {compiled}, {8 * Vector<byte>.Count}-bit vectors");
        terminal.Out.WriteLine(isNative
            ? $"package {Package}.{RuntimeInformation.RuntimeIdentifier}; for other processors {Portable}, which needs the runtime of .NET 10"
            : $"package {Portable}, for all processors");
        return 0;
    }
}
