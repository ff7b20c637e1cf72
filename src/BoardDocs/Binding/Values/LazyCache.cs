using System.Collections.Concurrent;

namespace BoardDocs.Binding;

/// <summary>Computes each entry once, from any number of threads, without a lock once it is there.</summary>
internal sealed class LazyCache<TKey, TValue>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<TValue>> entries = new();

    public TValue Get<TState>(TKey key, TState state, Func<TKey, TState, TValue> compute) =>
        entries.TryGetValue(key, out Lazy<TValue>? entry)
            ? entry.Value
            : entries.GetOrAdd(key, new Lazy<TValue>(() => compute(key, state))).Value;
}
