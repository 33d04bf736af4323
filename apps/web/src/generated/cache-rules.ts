/* eslint-disable */
/** For each union and interface the types that it can be. */
export const possibleTypes: Record<string, string[]> = {
  "AddCertificateError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "BundleError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "ChooseDemandImportError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "ChooseMailError": [
    "NotAllowed"
  ],
  "ChooseMembershipError": [
    "NotFound"
  ],
  "CopyCampaignError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "CorrectDemandImportError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "CreateCampaignError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "DeclineInvitationError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "DemandLinesError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "EndMandateError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "EndMembershipError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "EndPledgeError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "GiveMandateError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "HandOutRoleError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "InviteBodiesError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "InviteColleagueError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "MarkAllNotificationsReadError": [
    "NotAllowed"
  ],
  "MarkNotificationReadError": [
    "NotFound"
  ],
  "OpenCampaignError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "RecomputeDemandTotalsError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "RegisterSupplierError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "RemindBodiesError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "RemoveCertificateError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "RemoveDemandImportError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "RemoveInvitationError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "RemoveRunningContractError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "ReplaceCertificateError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "ResendInvitationError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "RevokeInvitationError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "RevokeSessionError": [
    "NotFound"
  ],
  "SaveDemandDraftError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "SaveRunningContractError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "SetOwnershipChainError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "SignOutEverywhereError": [
    "NotFound"
  ],
  "SignPledgeError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "SubmitDemandError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "TenderError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "UpdateCampaignError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "UpdateOwnProfileError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "UpdateSupplierProfileError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "UserError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "WithdrawDemandLineError": [
    "Conflict",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ]
};

/** Types without an id: the cache keeps them inside the object that holds them. */
export const typesWithoutId: readonly string[] = [
  "AddCertificatePayload",
  "Address",
  "AskedRequirement",
  "AuditCheckpoint",
  "AuditCheckpointConnection",
  "AuditDetail",
  "AuditEntryConnection",
  "AuditState",
  "BodyVolume",
  "BodyVolumeConnection",
  "BundleConnection",
  "BundleEventConnection",
  "BundleFigureConnection",
  "BundleFigureType",
  "BundleGateType",
  "BundleLotType",
  "BundleObjectionConnection",
  "BundleParticipantConnection",
  "BundleParticipantType",
  "BundlePayload",
  "BundleProposal",
  "BundleReason",
  "BundleReasonParam",
  "BundleRemainder",
  "BundleValueAdvice",
  "CampaignConnection",
  "CampaignCounts",
  "CampaignInvitation",
  "CampaignInvitationConnection",
  "CampaignParticipant",
  "CampaignParticipantConnection",
  "CampaignParticipation",
  "CatalogueAnswer",
  "CatalogueObjective",
  "ChoiceCost",
  "ChoiceEffect",
  "ChooseDemandImportPayload",
  "ChooseMailPayload",
  "ChooseMembershipPayload",
  "ChosenDemandLineConnection",
  "ClusterMotivationType",
  "Colleague",
  "ColleagueConnection",
  "CombinedEffect",
  "CommonRequirement",
  "Conflict",
  "CopyCampaignPayload",
  "CorrectDemandImportPayload",
  "CpvCodeConnection",
  "CpvCodeType",
  "CreateCampaignPayload",
  "DeclineInvitationPayload",
  "DemandDraft",
  "DemandImportColumn",
  "DemandImportConnection",
  "DemandImportNote",
  "DemandImportProblem",
  "DemandImportProblemConnection",
  "DemandImportRow",
  "DemandImportWrongRow",
  "DemandLineRevision",
  "DemandQuantity",
  "DemandTally",
  "DemandTotalGroup",
  "DemandTotalRunConnection",
  "DemandTotals",
  "DemandTotalsMoved",
  "DemandVolume",
  "Divergence",
  "DraftAnswer",
  "DraftLine",
  "DraftQuantity",
  "EndMandatePayload",
  "EndMembershipPayload",
  "EndPledgePayload",
  "FollowedJurisdiction",
  "ForeignRegistration",
  "GiveMandatePayload",
  "GivenAnswer",
  "HandOutRolePayload",
  "HeldRole",
  "InvalidInput",
  "InvitableBodies",
  "InvitationConnection",
  "InvitationSummary",
  "InviteBodiesPayload",
  "InviteColleaguePayload",
  "JoiningBody",
  "JoiningMoment",
  "JoiningMomentConnection",
  "JoiningMoments",
  "JoiningProposal",
  "Jurisdiction",
  "LawFinding",
  "LawFindingParam",
  "LedDemandLines",
  "LedLineQuantity",
  "LedLineSum",
  "LotProposalType",
  "MailChoice",
  "MandateConnection",
  "MarkAllNotificationsReadPayload",
  "MarkNotificationReadPayload",
  "MessageParam",
  "MissingForOpening",
  "MoneyType",
  "MyDemandLineConnection",
  "MyOrganisation",
  "NonEuShare",
  "NotAllowed",
  "NotFound",
  "NotificationAdded",
  "NotificationConnection",
  "ObjectiveWeight",
  "OpenCampaignPayload",
  "OpenStandardType",
  "OrganisationName",
  "OwnershipFinding",
  "OwnershipHolding",
  "OwnershipParty",
  "OwnershipPicture",
  "OwnershipShare",
  "OwnershipStatement",
  "OwnershipVersion",
  "PageInfo",
  "ProposedBundle",
  "ProposedLotType",
  "Province",
  "PublicBodyConnection",
  "RecomputeDemandTotalsPayload",
  "ReferenceDataset",
  "RegisterSupplierPayload",
  "RemindBodiesPayload",
  "RemoveCertificatePayload",
  "RemoveDemandImportPayload",
  "RemoveInvitationPayload",
  "RemoveRunningContractPayload",
  "ReplaceCertificatePayload",
  "RequirementPicture",
  "ResendInvitationPayload",
  "RevokeInvitationPayload",
  "RevokeSessionPayload",
  "RunningContractConnection",
  "SaveDemandDraftPayload",
  "SaveRunningContractPayload",
  "SealLevel",
  "SealRequirement",
  "SessionConnection",
  "SetOwnershipChainPayload",
  "SignOutEverywherePayload",
  "SignPledgePayload",
  "SovereigntyCatalogue",
  "SovereigntyCatalogueSummary",
  "SubmitDemandPayload",
  "SupplierProfile",
  "TaskList",
  "TenderConnection",
  "TenderGateType",
  "TenderLotType",
  "TenderPayload",
  "TenderStage",
  "UltimateController",
  "UltimateOwnership",
  "UpdateCampaignPayload",
  "UpdateOwnProfilePayload",
  "UpdateSupplierProfilePayload",
  "Viewer",
  "ViewerMembership",
  "WithdrawDemandLinePayload"
];