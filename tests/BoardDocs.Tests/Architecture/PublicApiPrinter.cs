using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace BoardDocs.Tests.Architecture;

/// <summary>Prints the public types of an assembly and their public members, one a line, in ordinal order.</summary>
internal static class PublicApiPrinter
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.ExportedTypes.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(TypeLine(type)).Append('\n');
            foreach (string line in type.GetMembers(Declared).Where(IsPrinted).Select(Line).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string TypeLine(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        string bases = type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType ? " : " + Name(parent) : string.Empty;
        return $"{kind} {type.Namespace}.{Name(type)}{bases}";
    }

    // What the compiler adds to records and properties says nothing that the members themselves do not.
    private static bool IsPrinted(MemberInfo member) =>
        member is not MethodBase { IsSpecialName: true, IsConstructor: false }
        && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && !member.Name.Contains('<', StringComparison.Ordinal)
        && member is not TypeInfo
        && member.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "value__");

    private static string Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $".ctor({Parameters(constructor)})",
        MethodInfo method => $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Arguments(method)}({Parameters(method)})",
        PropertyInfo property => $"{Static(property.GetMethod)}{Name(property.PropertyType)} {property.Name} {Accessors(property)}",
        FieldInfo field when field.DeclaringType?.IsEnum == true => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        FieldInfo field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "readonly ")}{Name(field.FieldType)} {field.Name}",
        EventInfo handler => $"event {handler.Name}",
        _ => member.Name,
    };

    private static string Accessors(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } ? "{ get; init; }" : "{ get; }";

    private static string Static(MethodInfo? method) => method is { IsStatic: true } ? "static " : string.Empty;

    private static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : string.Empty)}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = …" : string.Empty)}"));

    private static string Name(Type type)
    {
        string plain = type.Name.Split('`')[0].TrimEnd('&');
        string outer = type is { IsNested: true, IsGenericParameter: false } ? Name(type.DeclaringType ?? type) + "." : string.Empty;
        return type.HasElementType && type.GetElementType() is { } element ? Name(element) + (type.IsArray ? "[]" : string.Empty)
            : type.IsGenericType ? $"{outer}{plain}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : outer + plain;
    }
}
