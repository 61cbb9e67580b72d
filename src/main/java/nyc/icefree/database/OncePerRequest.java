package nyc.icefree.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers reads within one request, unless a transaction may write. */
@Component
public class OncePerRequest implements TransactionExecutionListener {
    private static final String READ = OncePerRequest.class.getName();
    private static final Object NOTHING = new Object();
    /** Records who read what, of which nothing is remembered. */
    private static final String RECORD = "nyc.icefree.audit.Audit.noteReading";

    private record Question(Class<?> of, Object key) {}

    /** @param key equal keys must have the same answer, whoever asks */
    public <T> T get(Class<?> of, Object key, Supplier<T> reading) {
        return Objects.requireNonNull(
                getAll(of, Set.of(key), wanted -> Map.of(key, reading.get())).get(key));
    }

    /** @param reading gets only keys not asked for yet; a key without an answer is not asked again */
    @SuppressWarnings("unchecked") // each class has one kind of answer
    public <K, T> Map<K, T> getAll(Class<?> of, Collection<K> keys, Function<Collection<K>, Map<K, T>> reading) {
        var read = read();
        if (read == null || keys.isEmpty()) {
            return keys.isEmpty() ? Map.of() : reading.apply(keys);
        }
        var wanted = new LinkedHashSet<>(keys);
        wanted.removeIf(key -> read.containsKey(new Question(of, key)));
        if (!wanted.isEmpty()) {
            var answers = reading.apply(wanted);
            wanted.forEach(key ->
                    read.put(new Question(of, key), Objects.requireNonNullElse((Object) answers.get(key), NOTHING)));
        }
        var found = new HashMap<K, T>();
        for (K key : keys) {
            Object answer = Objects.requireNonNull(read.get(new Question(of, key)));
            if (answer != NOTHING) {
                found.put(key, (T) answer);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked") // getAll put values of this type
    public <K, T> Map<K, T> known(Class<?> of, Collection<K> keys) {
        var read = read();
        var found = new HashMap<K, T>();
        if (read != null) {
            for (K key : keys) {
                Object answer = read.get(new Question(of, key));
                if (answer != null && answer != NOTHING) {
                    found.put(key, (T) answer);
                }
            }
        }
        return found;
    }

    public boolean remembers() {
        return RequestContextHolder.getRequestAttributes() != null
                && TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && !transaction.isReadOnly() && !RECORD.equals(transaction.getTransactionName())) {
            request.removeAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @SuppressWarnings("unchecked") // no other code writes there
    private @Nullable Map<Question, Object> read() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null || !remembers()) {
            return null;
        }
        var read = (Map<Question, Object>) request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        if (read == null) {
            read = new HashMap<>();
            request.setAttribute(READ, read, RequestAttributes.SCOPE_REQUEST);
        }
        return read;
    }
}
