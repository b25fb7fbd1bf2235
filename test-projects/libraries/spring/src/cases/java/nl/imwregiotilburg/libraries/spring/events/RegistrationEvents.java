package nl.imwregiotilburg.libraries.spring.events;

import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
public class RegistrationEvents {

    private static final Logger log = LoggerFactory.getLogger(RegistrationEvents.class);

    private final ApplicationEventPublisher publisher;

    public RegistrationEvents(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    @Transactional
    public void register(Participant participant) {
        publisher.publishEvent(new ParticipantRegistered(this, participant));
        publisher.publishEvent(new WelcomeMail(participant.getEmail(), "welcome"));
        publisher.publishEvent(new AddressNotice(participant.getEmail(), participant.getCourse()));
        publisher.publishEvent(new CourseFilled(participant.getCourse(), participant.getEmail().length()));
        publisher.publishEvent(new ParticipantSelected(participant));
        publisher.publishEvent(participant);
        afterCommit(participant);
    }

    private void afterCommit(Participant participant) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                log.info("Committed {}", participant.getName()); // EXPECT
            }

            @Override
            public void afterCompletion(int status) {
                log.info("Completed {} with {}", participant.getCourse(), status); // SAFE
            }
        });
    }
}

@Component
class RegistrationListeners {

    private static final Logger log = LoggerFactory.getLogger(RegistrationListeners.class);

    @EventListener
    void onRegistered(ParticipantRegistered event) {
        log.info("Registered {}", event.getParticipant().getName()); // EXPECT
        log.info("Registered for {}", event.getParticipant().getCourse()); // SAFE
        log.info("Event {}", event); // SAFE
    }

    @EventListener(WelcomeMail.class)
    void onWelcome(WelcomeMail event) {
        log.info("Mail {}", event); // EXPECT
        log.info("Mail with {}", event.template()); // SAFE
    }

    @EventListener
    void onNotice(AddressNotice notice) {
        log.info("Notice to {}", notice.address()); // EXPECT
        log.info("Notice on {}", notice.subject()); // SAFE
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void onFilled(CourseFilled event) {
        log.info("Filled {}", event); // SAFE
    }

    @TransactionalEventListener
    void onSelected(ParticipantSelected event) {
        log.info("Selected {}", event); // EXPECT
        Participant source = (Participant) event.getSource();
        log.info("Selected {}", source.getEmail()); // EXPECT
        log.info("Selected at {}", event.getTimestamp()); // SAFE
    }

    @EventListener
    void onPayload(PayloadApplicationEvent<Participant> event) {
        log.info("Payload for {}", event.getPayload().getCourse()); // SAFE
        log.info("Payload {}", event.getPayload().getEmail()); // EXPECT
    }

    @EventListener({ParticipantRegistered.class, CourseFilled.class})
    void onAny() {
        log.info("Something happened in {}", getClass().getSimpleName()); // SAFE
    }

    @EventListener
    FollowUp followUp(WelcomeMail mail) {
        return new FollowUp(List.of(mail.email()), mail.template());
    }

    @EventListener
    void onFollowUp(FollowUp followUp) {
        log.info("Follow-up to {}", followUp.recipients()); // EXPECT
        log.info("Follow-up with {}", followUp.template()); // SAFE
    }
}

@Component
class RegisteredLogger implements ApplicationListener<ParticipantRegistered> {

    private static final Logger log = LoggerFactory.getLogger(RegisteredLogger.class);

    @Override
    public void onApplicationEvent(ParticipantRegistered event) {
        Participant participant = event.getParticipant();
        log.info("Heard of {}", participant); // EXPECT
        log.info("Heard of a registration for {}", participant.getCourse()); // SAFE
    }
}

class ParticipantRegistered extends ApplicationEvent {
    private final transient Participant participant;

    ParticipantRegistered(Object source, Participant participant) {
        super(source);
        this.participant = participant;
    }

    public Participant getParticipant() {
        return participant;
    }
}

class ParticipantSelected extends ApplicationEvent {
    ParticipantSelected(Participant participant) {
        super(participant);
    }
}

record WelcomeMail(@PersonalData("emailadres") String email, String template) {
}

record AddressNotice(String address, String subject) {
}

record CourseFilled(String course, int addressLength) {
}

record FollowUp(List<String> recipients, String template) {
}

class Participant {
    @PersonalData("naam")
    private final String name;
    @PersonalData("emailadres")
    private final String email;
    private final String course;

    Participant(String name, String email, String course) {
        this.name = name;
        this.email = email;
        this.course = course;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getCourse() {
        return course;
    }

    @Override
    public String toString() {
        return name + " (" + course + ")";
    }
}
