package nl.imwregiotilburg.jeugdloket.web;

import nl.imwregiotilburg.jeugdloket.domein.Melding;
import org.springframework.context.ApplicationEvent;

/** Published when a report has come in. */
public class MeldingOntvangen extends ApplicationEvent {

    private final transient Melding melding;

    public MeldingOntvangen(Object bron, Melding melding) {
        super(bron);
        this.melding = melding;
    }

    public Melding getMelding() {
        return melding;
    }

    @Override
    public String toString() {
        return "MeldingOntvangen via " + melding.getKanaal();
    }
}
