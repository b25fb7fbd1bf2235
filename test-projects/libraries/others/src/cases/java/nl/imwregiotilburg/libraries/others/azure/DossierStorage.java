package nl.imwregiotilburg.libraries.others.azure;

import com.azure.core.util.BinaryData;
import com.azure.storage.blob.BlobClient;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.models.BlobHttpHeaders;
import com.azure.storage.blob.options.BlobParallelUploadOptions;
import com.azure.storage.queue.QueueClient;
import com.azure.storage.queue.models.QueueMessageItem;
import com.azure.storage.queue.models.SendMessageResult;
import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class DossierStorage {

    public static class Dossier {
        private String number;
        @PersonalData("naam")
        private String clientName;
        @PersonalData("bsn")
        private String bsn;

        public String getNumber() { return number; }
        public void setNumber(String number) { this.number = number; }
        public String getClientName() { return clientName; }
        public void setClientName(String clientName) { this.clientName = clientName; }
        public String getBsn() { return bsn; }
        public void setBsn(String bsn) { this.bsn = bsn; }
    }

    private static final Logger log = LoggerFactory.getLogger(DossierStorage.class);

    private final BlobContainerClient container;
    private final QueueClient queue;

    public DossierStorage(BlobContainerClient container, QueueClient queue) {
        this.container = container;
        this.queue = queue;
    }

    public void enqueue(Dossier dossier) {
        BinaryData body = BinaryData.fromObject(dossier);
        log.debug("body {}", body.toString()); // EXPECT
        log.debug("body of {} bytes", body.getLength()); // SAFE
        SendMessageResult result = queue.sendMessage(body);
        log.info("queued {} until {}", result.getMessageId(), result.getExpirationTime()); // SAFE
        log.info("queue {}", queue.getQueueName()); // SAFE
    }

    public void process() {
        for (QueueMessageItem item : queue.receiveMessages(10)) {
            Dossier dossier = item.getBody().toObject(Dossier.class);
            log.info("received dossier {}", dossier.getNumber()); // SAFE
            log.info("received client {}", dossier.getClientName()); // EXPECT
            log.info("message {} delivered {} times", item.getMessageId(), item.getDequeueCount()); // SAFE
            queue.deleteMessage(item.getMessageId(), item.getPopReceipt());
        }
    }

    public void messageItem(Dossier dossier) {
        QueueMessageItem item = new QueueMessageItem().setMessageId(dossier.getNumber()).setBody(BinaryData.fromString(dossier.getBsn()));
        log.info("item body {}", item.getBody()); // EXPECT
        log.info("item id {}", item.getMessageId()); // SAFE
    }

    public void store(Dossier dossier, byte[] pdf) {
        BlobClient blob = container.getBlobClient("clients/" + dossier.getBsn() + ".pdf");
        log.info("blob {}", blob.getBlobName()); // EXPECT
        log.info("blob url {}", blob.getBlobUrl()); // EXPECT
        log.info("container {}", blob.getContainerName()); // SAFE
        blob.upload(BinaryData.fromBytes(pdf), true);
    }

    public void storeWithMetadata(Dossier dossier, byte[] pdf) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put("client", dossier.getClientName());
        metadata.put("number", dossier.getNumber());
        BlobHttpHeaders headers = new BlobHttpHeaders()
                .setContentType("application/pdf")
                .setContentDisposition("attachment; filename=" + dossier.getClientName() + ".pdf");
        BlobParallelUploadOptions options = new BlobParallelUploadOptions(BinaryData.fromBytes(pdf))
                .setMetadata(metadata)
                .setHeaders(headers);
        log.info("metadata {}", options.getMetadata()); // EXPECT
        log.info("metadata number {}", options.getMetadata().get("number")); // SAFE
        log.info("disposition {}", options.getHeaders().getContentDisposition()); // EXPECT
        log.info("type {}", options.getHeaders().getContentType()); // SAFE
        container.getBlobClient(dossier.getNumber()).uploadWithResponse(options, null, null);
    }

    public void roundTrip(Dossier dossier) {
        BlobClient blob = container.getBlobClient(dossier.getNumber() + ".txt");
        blob.upload(BinaryData.fromString(dossier.getClientName()), true);
        log.info("content {}", blob.downloadContent().toString()); // EXPECT
        log.info("exists {} name {}", blob.exists(), blob.getBlobName()); // SAFE
    }
}
