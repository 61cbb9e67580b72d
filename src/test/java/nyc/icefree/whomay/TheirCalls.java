package nyc.icefree.whomay;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One room's calls on what is an organization's own; a room that has many brings them in a class of its own. */
interface TheirCalls {
    List<Class<? extends TheirCalls>> OF_ROOMS = List.of(
            RequestCalls.class,
            ChecklistCalls.class,
            NeedsCalls.class,
            InterpretingCalls.class,
            SourceCalls.class,
            FormCalls.class,
            TeamCalls.class,
            TemplateCalls.class,
            ManyEventsCalls.class,
            MessageCalls.class,
            RsvpCalls.class,
            AnnouncementCalls.class,
            ManyShiftsCalls.class,
            LettingGoCalls.class,
            VolunteerImportCalls.class,
            TrainingCalls.class,
            SkillCalls.class,
            RoleCalls.class,
            OfferCalls.class,
            LeadCalls.class);

    /** @param all by the name that the method has in the table */
    void into(Map<String, Function<World, @Nullable Object>> all);
}
