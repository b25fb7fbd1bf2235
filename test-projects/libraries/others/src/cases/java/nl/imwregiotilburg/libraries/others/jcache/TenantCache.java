package nl.imwregiotilburg.libraries.others.jcache;

import java.util.Map;
import java.util.Set;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.event.CacheEntryCreatedListener;
import javax.cache.event.CacheEntryEvent;
import javax.cache.processor.MutableEntry;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.ToString;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class TenantCache implements CacheEntryCreatedListener<String, TenantCache.Tenant> {

    @Getter
    @AllArgsConstructor
    @ToString
    public static class Tenant {
        private final String code;
        @PersonalData("naam")
        private final String name;
        @PersonalData("rekeningnummer")
        @ToString.Exclude
        private final String iban;
    }

    private static final Logger log = LoggerFactory.getLogger(TenantCache.class);

    private final Cache<String, Tenant> tenants;
    private final Cache<String, String> names;
    private final Cache<String, String> buildings;

    public TenantCache(CacheManager manager) {
        this.tenants = manager.createCache("tenants", new MutableConfiguration<String, Tenant>().setStoreByValue(false));
        this.names = manager.createCache("names", new MutableConfiguration<String, String>());
        this.buildings = manager.createCache("buildings", new MutableConfiguration<String, String>());
    }

    public void store(Tenant tenant, String building) {
        tenants.put(tenant.getCode(), tenant);
        names.put(tenant.getCode(), tenant.getName());
        buildings.put(tenant.getCode(), building);
        log.info("cached name {}", names.get(tenant.getCode())); // EXPECT
        log.info("cached building {}", buildings.get(tenant.getCode())); // SAFE
        log.info("cached {} in {}", names.containsKey(tenant.getCode()), names.getName()); // SAFE
    }

    public void find(String code) {
        Tenant tenant = tenants.get(code);
        log.info("tenant {}", tenant); // EXPECT
        log.info("tenant iban {}", tenant.getIban()); // EXPECT
        log.info("tenant code {}", tenant.getCode()); // SAFE
    }

    public void replace(Tenant tenant, Tenant successor) {
        String previous = names.getAndPut(tenant.getCode(), successor.getCode());
        log.info("previous {}", previous); // EXPECT
        boolean removed = names.remove(tenant.getCode());
        log.info("removed {}", removed); // SAFE
        Tenant old = tenants.getAndRemove(tenant.getCode());
        log.info("evicted {}", old.getName()); // EXPECT
    }

    public void bulk(Set<String> codes) {
        Map<String, Tenant> found = tenants.getAll(codes);
        log.info("found {}", found.values()); // EXPECT
        log.info("found keys {}", found.keySet()); // SAFE
    }

    public void iterate() {
        for (Cache.Entry<String, Tenant> entry : tenants) {
            log.info("entry key {}", entry.getKey()); // SAFE
            log.info("entry name {}", entry.getValue().getName()); // EXPECT
        }
    }

    public void invoke(String code) {
        String iban = tenants.invoke(code, (MutableEntry<String, Tenant> entry, Object... args) -> entry.getValue().getIban());
        log.info("iban {}", iban); // EXPECT
        Boolean known = tenants.invoke(code, (MutableEntry<String, Tenant> entry, Object... args) -> entry.exists());
        log.info("known {}", known); // SAFE
    }

    @Override
    public void onCreated(Iterable<CacheEntryEvent<? extends String, ? extends Tenant>> events) {
        for (CacheEntryEvent<? extends String, ? extends Tenant> event : events) {
            log.debug("created {}", event.getValue().getName()); // EXPECT
            log.debug("created key {} by {}", event.getKey(), event.getEventType()); // SAFE
        }
    }
}
