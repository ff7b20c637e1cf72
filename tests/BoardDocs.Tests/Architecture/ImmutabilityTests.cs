using System.Reflection;
using System.Runtime.CompilerServices;
using BoardDocs.Text;

namespace BoardDocs.Tests.Architecture;

/// <summary>What the compiler hands out does not change.</summary>
public class ImmutabilityTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly Core = typeof(SourceText).Assembly;

    [Fact]
    public void Public_Properties_Have_No_Setters() => Faults.None(
        "A public property has no setter but init:",
        Core.ExportedTypes.SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(NameOf));

    [Fact]
    public void Public_Fields_Are_Read_Only() => Faults.None(
        "A public field is read-only:",
        Core.ExportedTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared))
            .Where(field => field.IsPublic && !field.IsInitOnly && !field.IsLiteral)
            .Select(NameOf));

    [Fact]
    public void Static_Fields_Are_Read_Only() => Faults.None(
        "A static field is read-only, but for a buffer that each thread has of its own:",
        Core.GetTypes().Where(IsWritten).SelectMany(type => type.GetFields(Declared))
            .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<'))
            .Where(field => field.GetCustomAttribute<ThreadStaticAttribute>() is null)
            .Select(NameOf));

    [Fact]
    public void Public_Members_Hand_Out_No_Mutable_Collections() => Faults.None(
        "A public member hands out an immutable collection:",
        Core.ExportedTypes.SelectMany(type => type.GetMembers(Declared)).Where(IsMutableCollection).Select(NameOf));

    [Fact]
    public void Classes_Are_Sealed_Or_Abstract() => Faults.None(
        "A class is sealed, abstract or static:",
        Core.GetTypes().Where(type => type.IsClass && IsWritten(type) && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName ?? type.Name));

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsWritten(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));

    private static bool IsMutableCollection(MemberInfo member)
    {
        Type? type = member switch
        {
            PropertyInfo { GetMethod.IsPublic: true } property => property.PropertyType,
            FieldInfo { IsPublic: true } field => field.FieldType,
            MethodInfo { IsPublic: true } method => method.ReturnType,
            _ => null,
        };
        return type is not null && (type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition())));
    }

    private static readonly Type[] MutableCollections =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];

    private static string NameOf(MemberInfo member) => $"{member.DeclaringType?.FullName}.{member.Name}";
}
