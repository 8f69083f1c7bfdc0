import type { CloudWords } from '../../words.ts'

const signIn = '平安云未能通过此请求的签名校验。'

export const words: CloudWords = {
  product: '平安云 ECS',
  menu: { instances: '实例', images: '镜像', groups: { images: '镜像和快照' } },
  customImages: '自定义镜像',
  sharedImages: '共享镜像',
  rejectedImages: '已拒绝的镜像',
  share: '共享镜像',
  shareWindow: '共享镜像',
  stopSharing: '取消共享',
  createInstance: '创建实例',
  copy: '复制',
  createImage: '创建自定义镜像',
  reinstall: '重装系统',
  terminate: '释放',
  accountInformation: '账号信息',
  accountId: '用户名',
  accountType: { label: '账号类型', value: '主账号' },
  accountIdHint:
    '镜像所有者需要此用户名才能将镜像共享给您，在平安云控制台的“基本信息”中可以查看。此用户名属于主账号；子账号无法接收镜像。',
  recipientForm: '用户名以字母开头，由2～64位字母、数字、点、中划线、下划线或@组成',
  reminders: {
    region:
      '镜像只能在当前地域内共享，对方需在相同地域查看。如需在其他地域共享，请先将镜像复制到目标地域，再共享复制后的镜像。',
    sensitiveData: '共享前，请先清理镜像中的敏感数据和文件，例如密码和密钥。',
    trust: '平安云并未说明会检查共享镜像的内容，请仅使用来源可信的共享镜像。',
    quota: '共享镜像不占用您的镜像配额，但会占用被共享者的镜像配额。被共享者使用镜像创建ECS实例的费用由其自行承担。',
  },
  stopConsequence:
    '这些账号将无法再看到该镜像，也无法再用它创建ECS实例，镜像不再占用其镜像配额。已经创建的实例会继续运行。',
  reinstallConsequence: '系统盘上的所有数据将丢失且无法恢复。',
  terminateConsequence: '实例释放后，其系统盘上的数据将一并删除且无法恢复。已用这些实例创建的自定义镜像会保留。',
  imageGone: '该镜像已被删除，或已不再共享给您。实例会继续运行，您也可以用它创建自定义镜像。',
  imageRejected: '您已拒绝该镜像。如需用它创建实例，请先接受。',
  ownFromReceived: '该实例由其他账号共享给您的镜像创建。您用它创建的自定义镜像归您所有，可以共享、编辑、复制和删除。',
  deleteConsequence:
    '镜像删除后无法恢复，任何账号都无法再用它创建ECS实例。已经用它创建的实例会继续运行。“须先取消全部共享才能删除”是本控制台的规则，平安云的手册中没有相关说明。',
  notOffered: {
    edit: '只有所有者可以修改共享镜像的名称和描述。',
    delete: '只有所有者可以删除共享镜像。如不需要，您可以自行取消该共享镜像。',
    shareOn: '其他账号共享给您的镜像不能再共享给他人。',
  },
  shareOnlyAvailable: '只有“正常”状态的镜像可以共享',
  allowance: {
    used: (used, limit) => `今日已共享${used}次，上限${limit}次。`,
    resets: (time) => `${time}起重新计数，此处按UTC+8的自然日计算。`,
    tooMany: (adding, left) =>
      left === 0
        ? `此次需共享${adding}次，今日次数已用完，平安云将拒绝这些共享。`
        : `此次需共享${adding}次，今日仅剩${left}次，平安云将拒绝超出的部分。`,
    unread: '无法读取今日剩余的共享次数，能否共享以平安云的结果为准。',
  },
  leaving: {
    leave: '取消共享镜像',
    title: (image) => `确定要取消共享镜像“${image}”吗？`,
    consequence:
      '镜像将从您的列表中移除，您无法再用它创建ECS实例，它也不再占用您的镜像配额。您自己无法撤销此操作，只有所有者可以再次将镜像共享给您。您已创建的实例会继续运行。',
    rejectInstead: '如果只是不想在列表中看到它，可以改为拒绝：拒绝后可以再次接受，但镜像仍会占用您的镜像配额。',
    failed: '取消共享镜像失败。',
    cancel: '保留镜像',
    left: (image) => `镜像“${image}”已不再共享给您，也不再占用您的镜像配额。`,
  },
  quotaUse: (used, limit) => `镜像 ${used} / ${limit}，含他人共享给您的镜像`,
  instances: {
    states: { pending: '创建中', running: '运行中', stopped: '已停止', changing: '变更中', failed: '创建失败' },
    name: '实例名称',
    type: '实例规格',
    count: '实例数量',
    none: '您在该地域没有实例。',
    unread: '无法读取您的实例。',
    creating: (n) => `正在创建${n}台实例。`,
    createFailed: '创建实例失败。',
    leaveCreation: '尚未创建实例，确定离开吗？',
    notWhile: {
      pending: '实例仍在创建中，请待其运行后操作',
      changing: '实例正在变更，请待其完成后操作',
      failed: '实例创建失败，只能释放',
    },
    imageToInstall: '重装所用的镜像',
    presentImageRejected: (image) => `您已拒绝当前镜像${image}。如需再次使用，请先接受。`,
    reinstallFailed: '重装系统失败。',
    reinstalling: (instance) => `正在重装${instance}的系统。`,
    happenings: {
      imageCreated: (instance) => `由实例${instance}创建了镜像。`,
      created: (n) => `使用该镜像创建了${n}台实例。`,
      reinstalled: '使用该镜像重装了一台实例。',
    },
  },
  regions: {
    'Region-southChina': '华南（深圳）',
    'Region-eastChina': '华东（上海）',
    'Region-hongKong': '中国香港',
    'Region-singapore': '新加坡',
  },
  errors: {
    MissingParameter: '请求中缺少平安云所需的信息。',
    InvalidParameter: '平安云不接受所填写的内容。',
    InvalidAccessKey: '平安云无法识别此账号的访问密钥。',
    SignatureDoesNotMatch: signIn,
    TimestampExpired: '请求的时间有误，被平安云拒绝。请检查此电脑的时钟。',
    NonceUsed: signIn,
    RequestLimitExceeded: '短时间内请求过多，请稍后重试。',
    RegionNotFound: '没有这个地域。',
    ImageNotFound: '该地域已没有此镜像。镜像可能已被删除，或已不再共享给您。',
    ImageNotShareable: '只有您自己的、处于“正常”状态且未加密的自定义镜像可以共享。',
    ImageNotOwned: '只有镜像所有者可以执行此操作。其他账号共享给您的镜像不能再共享给他人。',
    UserNotFound: '没有使用此用户名的平安云账号。',
    UserIsSelf: '这是您自己的账号。',
    UserNotMaster: '这是子账号，请向对方索取其主账号的用户名。',
    ShareAlreadyExists: '该镜像已共享给此账号。',
    ShareNotFound: '该镜像已不再共享给此账号。',
    ShareTenantQuotaExceeded: '该镜像的共享账号数量已达到平安云允许的上限。',
    ShareDailyQuotaExceeded: '此账号今日的共享次数已用完，次日可继续共享。',
    RecipientImageQuotaExceeded: '此账号的镜像配额已满。对方需先删除自己的镜像，或取消他人共享的镜像。',
  },
}
