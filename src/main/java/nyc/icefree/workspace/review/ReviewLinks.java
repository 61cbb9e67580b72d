package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Component;

/** Link to the queue of what waits for approval. */
public final class ReviewLinks {
    public static final Class<? extends Component> VIEW = ReviewView.class;

    private ReviewLinks() {}
}
