using GradientDescent.Terms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GradientDescent.Generators.Definitions;

/// <summary>The methods that a term can call.</summary>
internal static class MathCalls
{
    /// <summary>The called method of <c>Math</c>, <c>MathF</c> or a number type; null if it is not supported, or if its arguments are not all given in order.</summary>
    public static MathMethod? Method(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var type = method.ReturnType;
        if (!method.IsStatic || method.IsGenericMethod || BodyTypes.Of(type) is null or PropertyType.Boolean || !IsFramework(method.ContainingType, type)
            || !method.Parameters.All(parameter => parameter.RefKind == RefKind.None && SymbolEqualityComparer.Default.Equals(parameter.Type, type))
            || !call.Arguments.Select(static argument => argument.Parameter?.Ordinal).SequenceEqual(Enumerable.Range(0, method.Parameters.Length).Select(static i => (int?)i)))
        {
            return null;
        }

        return (method.Name, method.Parameters.Length) switch
        {
            ("Log", 1) => MathMethod.Log,
            ("Sqrt", 1) => MathMethod.Sqrt,
            ("Exp", 1) => MathMethod.Exp,
            ("Pow", 2) => MathMethod.Pow,
            ("Abs", 1) => MathMethod.Abs,
            ("Min", 2) => MathMethod.Min,
            ("Max", 2) => MathMethod.Max,
            _ => null,
        };
    }

    /// <summary>Whether a method's type belongs to the framework: the number type itself, or Math or MathF in its assembly.</summary>
    private static bool IsFramework(INamedTypeSymbol type, ITypeSymbol number) =>
        SymbolEqualityComparer.Default.Equals(type, number)
        || (type is { Name: "Math" or "MathF", ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, number.ContainingAssembly));
}
