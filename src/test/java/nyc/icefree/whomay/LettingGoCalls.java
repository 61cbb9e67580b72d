package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.volunteers.LetGoRow;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.blocks.BlockId;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.jspecify.annotations.Nullable;

/** Letting volunteers go, which those who coordinate their organization do alone. */
class LettingGoCalls implements TheirCalls {
    private final LettingGo lettingGo;

    LettingGoCalls(LettingGo lettingGo) {
        this.lettingGo = lettingGo;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("LettingGo.letGo(PersonId, OrganizationId, BlockReason)", w -> done(() -> letGo(w)));
        all.put("LettingGo.lift(BlockId)", w -> {
            var block = block(w);
            return done(() -> lettingGo.lift(block));
        });
        all.put("LettingGo.list(OrganizationId)", w -> {
            block(w);
            return lettingGo.list(w.team().organization());
        });
    }

    private void letGo(World w) {
        lettingGo.letGo(w.volunteer(), w.team().organization(), BlockReason.OTHER);
    }

    private BlockId block(World w) {
        return As.staff(w.team().organizer(), () -> {
            List<LetGoRow> known = lettingGo.list(w.team().organization());
            if (known.isEmpty()) {
                letGo(w);
                known = lettingGo.list(w.team().organization());
            }
            return known.getFirst().id();
        });
    }
}
