package nl.imwregiotilburg.libraries.others.messaging;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;

import com.sendgrid.Method;
import com.sendgrid.Request;
import com.sendgrid.Response;
import com.sendgrid.SendGrid;
import com.sendgrid.helpers.mail.Mail;
import com.sendgrid.helpers.mail.objects.Content;
import com.sendgrid.helpers.mail.objects.Email;
import com.sendgrid.helpers.mail.objects.Personalization;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.webhook.Payload;
import java.io.IOException;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class NotificationSender {

    public record Lead(String reference, @PersonalData("naam") String name,
                       @PersonalData("emailadres") String email, String product) { }

    private static final Logger log = LoggerFactory.getLogger(NotificationSender.class);

    public void slackMessage(MethodsClient slack, Lead lead) throws IOException, SlackApiException {
        ChatPostMessageRequest request = ChatPostMessageRequest.builder()
                .channel("#sales")
                .text("New lead " + lead.name())
                .build();
        log.info("text {}", request.getText()); // EXPECT
        log.info("channel {}", request.getChannel()); // SAFE
        log.debug("request {}", request); // EXPECT
        ChatPostMessageResponse response = slack.chatPostMessage(request);
        log.info("posted {} at {}", response.isOk(), response.getTs()); // SAFE
    }

    public void slackBlocks(Lead lead) {
        List<LayoutBlock> personal = asBlocks(section(s -> s.text(markdownText("*Lead:* " + lead.email()))));
        List<LayoutBlock> neutral = asBlocks(section(s -> s.text(markdownText("*Product:* " + lead.product()))));
        log.debug("blocks {}", personal); // EXPECT
        log.debug("blocks {}", neutral); // SAFE
    }

    public Payload webhook(Lead lead) {
        Payload payload = Payload.builder().username("crm").text("Call " + lead.name()).build();
        log.debug("payload text {}", payload.getText()); // EXPECT
        log.debug("payload user {}", payload.getUsername()); // SAFE
        payload.setText("Call lead " + lead.reference());
        log.debug("payload text {}", payload.getText()); // SAFE
        return payload;
    }

    public void mail(SendGrid sendGrid, Lead lead) throws IOException {
        Email from = new Email("noreply@example.org");
        Email to = new Email(lead.email(), lead.name());
        Content content = new Content("text/plain", "Dear " + lead.name());
        Mail mail = new Mail(from, "Offer " + lead.reference(), to, content);
        log.info("from {}", mail.getFrom().getEmail()); // SAFE
        log.info("to {}", to.getEmail()); // EXPECT
        log.info("subject {}", mail.getSubject()); // SAFE
        log.info("content {}", content.getValue()); // EXPECT
        Request request = new Request();
        request.setMethod(Method.POST);
        request.setEndpoint("mail/send");
        request.setBody(mail.build());
        log.debug("body {}", request.getBody()); // EXPECT
        log.debug("endpoint {}", request.getEndpoint()); // SAFE
        Response response = sendGrid.api(request);
        log.info("sendgrid status {}", response.getStatusCode()); // SAFE
    }

    public Mail templated(Lead lead) {
        Personalization personalization = new Personalization();
        personalization.addTo(new Email(lead.email()));
        personalization.addDynamicTemplateData("product", lead.product());
        personalization.addDynamicTemplateData("name", lead.name());
        Mail mail = new Mail();
        mail.setTemplateId("d-1234");
        mail.addPersonalization(personalization);
        log.info("data {}", personalization.getDynamicTemplateData()); // EXPECT
        log.info("product {}", personalization.getDynamicTemplateData().get("product")); // SAFE
        log.info("recipient {}", personalization.getTos().get(0).getEmail()); // EXPECT
        log.info("template {}", mail.getTemplateId()); // SAFE
        return mail;
    }
}
