import type { DeliveryWords } from '../delivery-words';

export const delivery: DeliveryWords = {
  canary: {
    sent: 'Dagens provlarm',
    sentLine:
      'Det här meddelandet har gått hela vägen, precis som ett larm. Strax ändras det, så att vi ser att ändringar också kommer fram.',
    confirmed: 'Dagens provlarm kom fram',
    confirmedLine:
      'Meddelandet kom fram hit, och det gjorde ändringen också. Du behöver inte göra något. Provlarmet kommer en gång om dagen till den administratör som bevakar.',
  },
  elsewhere: {
    title: (plan) => `Larm om ${plan} når inte längre fram överallt`,
    line: {
      personal: 'En personlig chatt med mig går inte längre att nå. Bevakningen där är avslutad.',
      group: 'En gruppchatt som bevakade planen går inte längre att nå: jag har tagits bort ur den. Bevakningen där är avslutad.',
      channel:
        'En kanal som bevakade planen går inte längre att nå: jag har tagits bort ur den, eller så finns den inte kvar. Bevakningen där är avslutad.',
    },
    rests: {
      personal: 'Mina meddelanden till en personlig chatt avvisas. Bevakningen där är pausad.',
      group: 'Mina meddelanden till en gruppchatt som bevakade planen avvisas. Bevakningen där är pausad.',
      channel: 'Mina meddelanden till en kanal som bevakade planen avvisas. Bevakningen där är pausad.',
      next: 'Den fortsätter, med allt som är öppet, när någon skriver till mig där. Du kan också skriva ”bevaka” till mig här.',
    },
    untellable: {
      membersUnknown: {
        line: 'Under tre dagar har det inte gått att få veta av Teams vilka som hör till planen: dess kanaler och gruppchattar går inte att nå. En bevakning i en personlig chatt är därför avslutad, så att ingen får se mer än den har rätt till.',
        next: 'Lägg till mig i en kanal eller gruppchatt där de som arbetar med planen är med, och välj planen där. Sedan kan var och en skriva ”bevaka” till mig i sin egen chatt igen.',
      },
      unlinked: {
        line: 'Planen hör inte längre till någon kanal eller gruppchatt, så ingen kan säga vilka som får se den. Din bevakning här är avslutad.',
        next: 'Välj planen i en kanal eller gruppchatt där du är med, och skriv sedan ”bevaka” till mig här igen.',
      },
    },
    next: 'Lägg till mig där igen och skriv ”bevaka”, eller skriv ”bevaka” till mig här.',
  },
};
