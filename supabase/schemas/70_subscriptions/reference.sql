-- Sentences about subscriptions.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'subscriptions_period_is_forward',
    'La fin de la période ne peut pas précéder son début.',
    'Corrigez l’une des deux dates.',
    'The period cannot end before it starts.',
    'Correct one of the two dates.'
  ),
  (
    'subscriptions_open_ones_have_a_period',
    'Un abonnement ouvert a une fin de période.',
    'Indiquez la fin de la période en cours.',
    'An open subscription has an end of period.',
    'Give the end of the current period.'
  ),
  (
    'subscription_by_command',
    'Un abonnement ne se modifie pas directement.',
    'Utilisez ses commandes (annuler, reprendre, prolonger, suspendre), avec une raison.',
    'A subscription is not changed directly.',
    'Use its commands (cancel, resume, extend, pause), with a reason.'
  ),
  (
    'subscription_field_is_fixed',
    'La personne et les identifiants Stripe d’un abonnement ne changent pas.',
    'Un autre abonnement se crée par le paiement, pas ici.',
    'The person and the Stripe identifiers of a subscription never change.',
    'Another subscription is made by paying for it, not here.'
  ),
  (
    'subscription_not_found',
    'Cet abonnement n’existe pas.',
    'Rechargez la liste : il a peut-être été supprimé avec le compte.',
    'There is no such subscription.',
    'Reload the list: it may have gone with the account.'
  ),
  (
    'command_reason_too_short',
    'La raison doit compter au moins %s caractères.',
    'Dites pourquoi : elle reste dans l’historique de l’abonnement.',
    'The reason needs at least %s characters.',
    'Say why: it stays in the history of the subscription.'
  ),
  (
    'subscription_is_over',
    'Cet abonnement est terminé.',
    'Rechargez la fiche ; la personne peut s’abonner de nouveau.',
    'This subscription has ended.',
    'Reload the record; the person may subscribe again.'
  ),
  (
    'subscription_not_running',
    'Cet abonnement n’est pas en cours.',
    'Annulez-le, ou attendez que le paiement le relance.',
    'This subscription is not running.',
    'Cancel it, or wait until a payment revives it.'
  ),
  (
    'cancellation_is_set',
    'L’annulation est déjà prévue pour cette date.',
    'Rechargez la fiche.',
    'The cancellation is already set for that date.',
    'Reload the record.'
  ),
  (
    'nothing_to_resume',
    'Cet abonnement n’est ni suspendu ni en cours d’annulation.',
    'Rechargez la fiche.',
    'This subscription is neither paused nor about to be cancelled.',
    'Reload the record.'
  ),
  (
    'collection_is_paused',
    'Les paiements de cet abonnement sont déjà suspendus.',
    'Rechargez la fiche.',
    'The payments of this subscription are paused already.',
    'Reload the record.'
  ),
  (
    'another_subscription_lives',
    'Cette personne a un autre abonnement en cours.',
    'Une personne n’a qu’un abonnement en cours : annulez d’abord l’autre.',
    'This person has another subscription that is running.',
    'A person has one running subscription: cancel the other first.'
  ),
  (
    'unknown_cancellation',
    'L’annulation « %s » n’existe pas.',
    'Choisissez now, period_end ou on_date.',
    'There is no cancellation “%s”.',
    'Choose now, period_end or on_date.'
  ),
  (
    'date_out_of_reach',
    'La date doit être à venir, dans les %s mois.',
    'Choisissez une autre date.',
    'The date must lie ahead, within %s months.',
    'Choose another date.'
  ),
  (
    'period_too_long',
    'La période ne peut pas finir dans plus de %s mois.',
    'Prolongez de moins de jours.',
    'The period cannot end more than %s months from now.',
    'Extend by fewer days.'
  );
