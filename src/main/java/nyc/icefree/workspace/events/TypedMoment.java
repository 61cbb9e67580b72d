package nyc.icefree.workspace.events;

import com.vaadin.flow.component.customfield.CustomField;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A day and a time of day that stand in fields of their own, as the one value that a form binds; shown nowhere itself. */
final class TypedMoment extends CustomField<LocalDateTime> {
    private final Supplier<@Nullable LocalDateTime> typed;
    private final Consumer<@Nullable LocalDateTime> show;

    TypedMoment(Supplier<@Nullable LocalDateTime> typed, Consumer<@Nullable LocalDateTime> show) {
        this.typed = typed;
        this.show = show;
    }

    /** Somebody typed into one of the fields. */
    void changed() {
        updateValue();
    }

    /** Always what stands in the fields, whoever has put it there. */
    @Override
    public @Nullable LocalDateTime getValue() {
        return typed.get();
    }

    @Override
    protected @Nullable LocalDateTime generateModelValue() {
        return typed.get();
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDateTime value) {
        show.accept(value);
    }
}
