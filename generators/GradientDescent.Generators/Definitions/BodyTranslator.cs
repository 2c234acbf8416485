using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GradientDescent.Generators.Definitions;

/// <summary>Translates the body of a getter into a term, with the types from the compiler. Returns null if an operation is not supported.</summary>
/// <param name="definitions">The definitions of the computed properties that it reads.</param>
internal sealed class BodyTranslator(PropertyDefinitions definitions)
{
    /// <summary>The limit of a schema. A longer term is not readable, and the generator compares terms at every keystroke.</summary>
    private const int MaxOperations = 1000;

    private readonly List<MarkedProperty> _sources = [];
    private int _size;
    private bool _mayThrow;

    public Definition? Translate(IOperation returned) => Of(returned) is { } term ? new(term, _sources, _size, _mayThrow) : null;

    private Term? Of(IOperation operation)
    {
        if (++_size > MaxOperations || BodyTypes.Of(operation.Type) is not { } type)
            return null;
        if (operation.ConstantValue is { HasValue: true, Value: { } value })
            return BodyConstants.Of(type, value);

        var term = operation switch
        {
            IPropertyReferenceOperation property => OfProperty(property),
            IConversionOperation conversion => OfConversion(conversion, type),
            IUnaryOperation unary => OfUnary(unary),
            IBinaryOperation binary => OfBinary(binary),
            IConditionalOperation conditional => OfConditional(conditional),
            IInvocationOperation call => OfCall(call),
            _ => null,
        };
        return term is not null && TermType.Of(term) == type ? term : null;
    }

    private Term? OfProperty(IPropertyReferenceOperation reference)
    {
        if (reference.Instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Syntax: not BaseExpressionSyntax })
            return null;
        var type = BodyTypes.Of(reference.Type)!.Value;
        if (definitions.Source(reference.Property) is { } source)
        {
            _sources.Add(source);
            return new ValueTerm(new(source.Name, type) { ColumnName = source.ColumnName, Unit = source.Unit });
        }

        if (definitions.Inner(reference.Property) is not { } inner || (_size += inner.Size) > MaxOperations)
            return null;
        _sources.AddRange(inner.Sources);
        _mayThrow |= inner.MayThrow;
        // A term that can throw is computed in place, only when the body evaluates it, and not in advance.
        return inner.MayThrow ? inner.Term : new ValueTerm(new(reference.Property.Name, type) { Definition = inner.Term });
    }

    private Term? OfConversion(IConversionOperation conversion, PropertyType type)
    {
        if (conversion.IsChecked || conversion.OperatorMethod is not null || conversion.GetConversion() is not ({ IsNumeric: true } or { IsIdentity: true }))
            return null;
        return Of(conversion.Operand) is not { } operand ? null : TermType.Of(operand) == type ? operand : new ConversionTerm(type, operand);
    }

    private Term? OfUnary(IUnaryOperation unary)
    {
        if (unary.IsChecked || unary.IsLifted || unary.OperatorMethod is not null || Of(unary.Operand) is not { } operand)
            return null;
        return unary.OperatorKind switch
        {
            UnaryOperatorKind.Plus => operand,
            UnaryOperatorKind.Minus => new UnaryTerm(TermOperator.Negate, operand),
            UnaryOperatorKind.Not => new UnaryTerm(TermOperator.Not, operand),
            _ => null,
        };
    }

    private Term? OfBinary(IBinaryOperation binary)
    {
        if (binary.IsChecked || binary.IsLifted || binary.OperatorMethod is not null || BodyOperators.Of(binary.OperatorKind) is not { } sign
            || Of(binary.LeftOperand) is not { } left || Of(binary.RightOperand) is not { } right || TermType.Of(left) != TermType.Of(right))
        {
            return null;
        }

        // If a constant decides the result, the other operand would be unreachable code.
        if (left is ConstantTerm { Bits: var bits } && sign is TermOperator.And or TermOperator.Or)
            return (bits != 0) == (sign == TermOperator.And) ? right : left;
        _mayThrow |= sign is TermOperator.Divide or TermOperator.Remainder && NumberTypes.IsWhole(TermType.Of(left)) && right is not ConstantTerm { Bits: > 0 };
        return new BinaryTerm(sign, left, right);
    }

    private Term? OfConditional(IConditionalOperation conditional)
    {
        if (conditional.IsRef || conditional.WhenFalse is null || Of(conditional.Condition) is not { } condition
            || Of(conditional.WhenTrue) is not { } whenTrue || Of(conditional.WhenFalse) is not { } whenFalse
            || TermType.Of(condition) != PropertyType.Boolean || TermType.Of(whenTrue) != TermType.Of(whenFalse))
        {
            return null;
        }

        return condition is ConstantTerm { Bits: var bits } ? bits != 0 ? whenTrue : whenFalse : new ConditionalTerm(condition, whenTrue, whenFalse);
    }

    private CallTerm? OfCall(IInvocationOperation call)
    {
        if (MathCalls.Method(call) is not { } method)
            return null;
        var arguments = call.Arguments.Select(argument => Of(argument.Value)).OfType<Term>().ToList();
        _mayThrow |= method == MathMethod.Abs && NumberTypes.IsWhole(BodyTypes.Of(call.Type) ?? PropertyType.Double);
        return arguments.Count == call.Arguments.Length ? new CallTerm(method, arguments) : null;
    }
}
